using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.CodeFixes.Editing;

/// <summary>Types as the user would write them where they are needed: no longer than the usings there ask for.</summary>
internal sealed class TypeNames(Compilation compilation, SyntaxTree tree, int position)
{
    // A type is named here to be looked up, not to say that it may be null.
    private static readonly SymbolDisplayFormat s_format = SymbolDisplayFormat.MinimallyQualifiedFormat
        .RemoveMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly SemanticModel _model = compilation.GetSemanticModel(tree);

    public string Of(ITypeSymbol type) => type.ToMinimalDisplayString(_model, position, s_format);

    public string Of(string metadataName) => compilation.GetTypeByMetadataName(metadataName) is { } type
        ? type.ToMinimalDisplayString(_model, position, s_format.WithGenericsOptions(SymbolDisplayGenericsOptions.None))
        : metadataName.Split('`')[0];

    /// <summary>An attribute's name without its last word.</summary>
    public string OfAttribute(string metadataName) => Of(metadataName) is var name && name.EndsWith("Attribute", StringComparison.Ordinal)
        ? name.Substring(0, name.Length - "Attribute".Length)
        : name;
}
