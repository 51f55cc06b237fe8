using System.Collections.Immutable;
using AdobeSdk.Generators.Analyzers;
using AdobeSdk.Generators.CodeFixes.Editing;
using AdobeSdk.Generators.Diagnostics;
using AdobeSdk.Generators.Scopes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AdobeSdk.Generators.CodeFixes.Scopes;

/// <summary>Makes a comma-separated list of scopes that are separated by something else, or by too many commas.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ScopeListFix))]
public sealed class ScopeListFix : ApiFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.BadScopes.Id);

    internal override async Task<IEnumerable<Offer>> OffersAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (diagnostic.Properties.GetValueOrDefault(ScopeRule.List) is not { } list
            || await ApiTarget.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } target
            || Find(target, cancellationToken) is not { } place)
        {
            return [];
        }

        return [new Offer($"Write the scopes as \"{list}\"", nameof(ScopeListFix), edits => edits.Replace(place.Tree, place.Span, AttributeEdits.Literal(list)))];
    }

    // The arguments themselves if they are literals, else the constant that they name.
    private static (SyntaxTree Tree, TextSpan Span)? Find(ApiTarget target, CancellationToken cancellationToken)
    {
        IReadOnlyList<AttributeArgumentSyntax> arguments = ScopeArgument.Of(target.Attribute);
        ExpressionSyntax first = arguments[0].Expression;
        if (ScopeArgument.Texts(arguments.Select(static argument => argument.Expression)) is not null)
        {
            return (first.SyntaxTree, TextSpan.FromBounds(first.SpanStart, arguments[arguments.Count - 1].Span.End));
        }

        return Literals.ValueOf(first, target.Compilation, cancellationToken) is { } value && ScopeArgument.Texts([value]) is not null
            ? (value.SyntaxTree, value.Span)
            : null;
    }
}
