using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>Tells what the generator wrote from what users wrote.</summary>
internal static class GeneratedFiles
{
    // A generated file lies in a folder that is called after its generator.
    private const string GeneratorName = "AdobeSdk.Generators.AdobeApiGenerator";

    public static bool Contain(SyntaxTree tree) => tree.FilePath.Contains(GeneratorName);

    public static bool Contain(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Any(static part => Contain(part.SyntaxTree));
}
