using Microsoft.CodeAnalysis.Text;

namespace AdobeSdk.Generators.Testing.Sources;

/// <summary>A file of a project, as text.</summary>
/// <param name="Path">Where it is, or was when it was compiled.</param>
/// <param name="Text">What it says.</param>
internal sealed record SourceFile(string Path, SourceText Text);
