using System.Collections.Immutable;
using AdobeSdk.Generators.Analyzers;
using AdobeSdk.Generators.CodeFixes.Editing;
using AdobeSdk.Generators.Diagnostics;
using AdobeSdk.Generators.Parsing;
using AdobeSdk.Generators.Scopes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AdobeSdk.Generators.CodeFixes.Scopes;

/// <summary>Writes the scope that was probably meant in place of a misspelt one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownScopeFix))]
public sealed class UnknownScopeFix : ApiFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.UnknownScope.Id);

    internal override async Task<IEnumerable<Offer>> OffersAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (diagnostic.Properties.GetValueOrDefault(ScopeRule.Scope) is not { } scope
            || diagnostic.Properties.GetValueOrDefault(ScopeRule.Suggestion) is not { } suggestion
            || await ApiTarget.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } target)
        {
            return [];
        }

        List<(SyntaxTree Tree, TextSpan Span)> places = Find(scope, target, cancellationToken).ToList();
        return places.Count == 0 ? [] : [new Offer($"Change '{scope}' to '{suggestion}'", nameof(UnknownScopeFix), edits =>
        {
            foreach ((SyntaxTree tree, TextSpan span) in places)
            {
                edits.Replace(tree, span, suggestion);
            }
        })];
    }

    private static IEnumerable<(SyntaxTree Tree, TextSpan Span)> Find(string scope, ApiTarget target, CancellationToken cancellationToken) =>
        from literal in Literals.In(ScopeArgument.Of(target.Attribute)[0].Expression, target.Compilation, cancellationToken)
        let start = literal.Token.Text.IndexOf(literal.Token.ValueText, StringComparison.Ordinal)
        where start >= 0
        from entry in ScopeList.Entries(literal.Token.ValueText)
        where entry.Text == scope
        select (literal.SyntaxTree, new TextSpan(literal.SpanStart + start + entry.Start, scope.Length));
}
