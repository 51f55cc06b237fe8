using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.CodeFixes.Editing;

/// <summary>The method that a diagnostic is about.</summary>
/// <param name="Declaration">As it is written.</param>
/// <param name="Symbol">As it is understood.</param>
/// <param name="Compilation">What it is compiled with.</param>
internal sealed record DeclaredMethod(MethodDeclarationSyntax Declaration, IMethodSymbol Symbol, Compilation Compilation)
{
    public static async Task<DeclaredMethod?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        SemanticModel model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        return root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } declaration
            && model.GetDeclaredSymbol(declaration, cancellationToken) is { } symbol
                ? new DeclaredMethod(declaration, symbol, model.Compilation)
                : null;
    }
}
