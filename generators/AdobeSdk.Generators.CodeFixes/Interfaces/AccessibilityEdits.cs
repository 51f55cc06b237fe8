using AdobeSdk.Generators.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.CodeFixes.Interfaces;

/// <summary>Edits to the accessibility of types.</summary>
internal static class AccessibilityEdits
{
    /// <summary>Writes another accessibility, in each part of the type that has one.</summary>
    public static void SetAccessibility(this SolutionEdits edits, INamedTypeSymbol type, string accessibility, CancellationToken cancellationToken)
    {
        List<TypeDeclarationSyntax> parts = type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken)).OfType<TypeDeclarationSyntax>().ToList();
        List<TypeDeclarationSyntax> saying = parts.Where(static part => part.Modifiers.Any(IsAccessibility)).ToList();
        foreach (TypeDeclarationSyntax part in saying)
        {
            SyntaxToken[] written = part.Modifiers.Where(IsAccessibility).ToArray();
            edits.Replace(part.SyntaxTree, written[0].Span, accessibility);
            foreach (SyntaxToken second in written.Skip(1))
            {
                edits.Remove(part.SyntaxTree, Layout.WithSpace(part.SyntaxTree, second.Span));
            }
        }

        // What says nothing inside another type is private.
        if (saying.Count == 0 && parts.Count > 0)
        {
            SyntaxToken first = parts[0].Modifiers.Count > 0 ? parts[0].Modifiers[0] : parts[0].Keyword;
            edits.Insert(parts[0].SyntaxTree, first.SpanStart, accessibility + " ");
        }
    }

    private static bool IsAccessibility(SyntaxToken modifier) => modifier.Kind()
        is SyntaxKind.PrivateKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.InternalKeyword or SyntaxKind.PublicKeyword or SyntaxKind.FileKeyword;
}
