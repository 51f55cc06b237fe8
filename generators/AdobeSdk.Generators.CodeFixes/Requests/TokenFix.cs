using System.Collections.Immutable;
using AdobeSdk.Generators.CodeFixes.Editing;
using AdobeSdk.Generators.Diagnostics;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;

namespace AdobeSdk.Generators.CodeFixes.Requests;

/// <summary>Adds a cancellation token to a method, and to what implements it: a test's double goes on compiling.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TokenFix))]
public sealed class TokenFix : ApiFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.TokenMissing.Id);

    internal override async Task<IEnumerable<Offer>> OffersAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await DeclaredMethod.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { } method
            ? [new Offer("Add a CancellationToken", nameof(TokenFix), (edits, token) => AddAsync(method, document.Project.Solution, edits, token))]
            : [];

    private static async Task AddAsync(DeclaredMethod method, Solution solution, SolutionEdits edits, CancellationToken cancellationToken)
    {
        IEnumerable<ISymbol> implementations = await SymbolFinder.FindImplementationsAsync(method.Symbol, solution, cancellationToken: cancellationToken).ConfigureAwait(false);
        foreach (IMethodSymbol symbol in implementations.OfType<IMethodSymbol>().Concat([method.Symbol]))
        {
            string name = MethodModelBuilder.NameOfToken(symbol);
            foreach (SyntaxReference reference in symbol.DeclaringSyntaxReferences)
            {
                if (await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false) is MethodDeclarationSyntax declaration)
                {
                    string type = await TypeAsync(declaration, method.Compilation, solution, cancellationToken).ConfigureAwait(false);
                    string parameter = symbol.ExplicitInterfaceImplementations.IsEmpty ? $"{type} {name} = default" : $"{type} {name}";
                    edits.AddParameter(declaration, parameter, name, "Cancels the call.");
                }
            }
        }
    }

    // An implementation may stand in a project of its own.
    private static async Task<string> TypeAsync(MethodDeclarationSyntax declaration, Compilation compilation, Solution solution, CancellationToken cancellationToken)
    {
        Compilation? own = solution.GetDocument(declaration.SyntaxTree) is { } document
            ? await document.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false)
            : compilation;
        return new TypeNames(own!, declaration.SyntaxTree, declaration.ParameterList.SpanStart).Of("System.Threading.CancellationToken");
    }
}
