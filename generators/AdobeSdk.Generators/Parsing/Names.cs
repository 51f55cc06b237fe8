using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdobeSdk.Generators.Parsing;

/// <summary>Symbols as text that means the same in any file: <c>global::</c>, keywords escaped, nullability kept.</summary>
internal static class Names
{
    private static readonly SymbolDisplayFormat s_type = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat s_namespace = s_type.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    public static string OfType(ITypeSymbol type) => type.ToDisplayString(s_type);

    public static IReadOnlyList<SymbolDisplayPart> PartsOfType(ITypeSymbol type) => type.ToDisplayParts(s_type);

    public static string OfNamespace(INamespaceSymbol space) => space.IsGlobalNamespace ? "" : space.ToDisplayString(s_namespace);

    /// <summary>The name as reflection and the compiler's metadata spell it: <c>Contoso.Outer+IFireflyApi</c>.</summary>
    public static string OfMetadata(INamedTypeSymbol type)
    {
        string name = type.MetadataName;
        for (INamedTypeSymbol? outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = $"{outer.MetadataName}+{name}";
        }

        for (INamespaceSymbol? space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            name = $"{space.Name}.{name}";
        }

        return name;
    }

    /// <summary>An identifier that the compiler takes, whatever it is a keyword of.</summary>
    public static string Escape(string identifier) =>
        SyntaxFacts.GetKeywordKind(identifier) is not SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(identifier) is not SyntaxKind.None
            ? "@" + identifier
            : identifier;
}
