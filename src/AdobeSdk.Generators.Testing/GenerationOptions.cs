using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdobeSdk.Generators.Testing;

/// <summary>What a source is compiled with, where that differs from a project with implicit usings.</summary>
public sealed record GenerationOptions
{
    /// <summary>Namespaces that every file sees besides the implicit usings of a .NET project: <c>Refit</c>, <c>AdobeSdk</c>.</summary>
    public IReadOnlyList<string> Usings { get; init; } = [];

    /// <summary>Assemblies besides those that the test itself runs with.</summary>
    public IReadOnlyList<MetadataReference> References { get; init; } = [];

    /// <summary>The language version. Unset: the project's own for a type, the newest for a text.</summary>
    public LanguageVersion? LanguageVersion { get; init; }

    /// <summary>Symbols for <c>#if</c>. Unset: the project's own for a type, none for a text.</summary>
    public IReadOnlyList<string>? PreprocessorSymbols { get; init; }

    /// <summary>Whether nullable references are checked. Unset: the project's own for a type, enabled for a text.</summary>
    public NullableContextOptions? Nullable { get; init; }
}
