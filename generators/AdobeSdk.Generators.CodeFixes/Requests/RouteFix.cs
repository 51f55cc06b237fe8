using System.Collections.Immutable;
using AdobeSdk.Generators.Analyzers.Requests;
using AdobeSdk.Generators.Analyzers.Routes;
using AdobeSdk.Generators.CodeFixes.Editing;
using AdobeSdk.Generators.Diagnostics;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.CodeFixes.Requests;

/// <summary>Writes the route that was meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RouteFix))]
public sealed class RouteFix : ApiFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.NeedsReflection.Id, Rules.RouteNotBelowBase.Id);

    internal override async Task<IEnumerable<Offer>> OffersAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await DeclaredMethod.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } method
            || WellKnown.HttpAttribute(method.Symbol)?.ApplicationSyntaxReference is not { } reference
            || await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false) is not AttributeSyntax attribute
            || Literals.Single(attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression, method.Compilation, cancellationToken) is not { } literal
            || Better(diagnostic, literal.Token.ValueText) is not { } better)
        {
            return [];
        }

        return [new Offer($"Write the route as \"{better}\"", nameof(RouteFix), edits => edits.Replace(literal.SyntaxTree, literal.Span, AttributeEdits.Literal(better)))];
    }

    private static string? Better(Diagnostic diagnostic, string route) => diagnostic.Properties.TryGetValue(RouteRule.Route, out string? better) ? better
        : diagnostic.Repairs().HasFlag(RequestRepair.Slashes) ? route.Replace('\\', '/')
        : diagnostic.Repairs().HasFlag(RequestRepair.EmptyRoute) ? ""
        : null;
}
