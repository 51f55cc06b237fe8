using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.Testing;

/// <summary>Sees in the text alone whether a file has annotated interfaces.</summary>
internal static class AnnotatedSyntax
{
    public static bool IsIn(SyntaxTree tree) => tree.GetRoot().DescendantNodes(static node => node is not BlockSyntax)
        .OfType<InterfaceDeclarationSyntax>()
        .SelectMany(static type => type.AttributeLists)
        .SelectMany(static list => list.Attributes)
        .Any(static attribute => LastName(attribute.Name) is "AdobeApi" or "AdobeApiAttribute");

    private static string LastName(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
