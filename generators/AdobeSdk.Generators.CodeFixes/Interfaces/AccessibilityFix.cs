using System.Collections.Immutable;
using AdobeSdk.Generators.Analyzers;
using AdobeSdk.Generators.CodeFixes.Editing;
using AdobeSdk.Generators.Diagnostics;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AdobeSdk.Generators.CodeFixes.Interfaces;

/// <summary>Lets generated code name an interface, and the types around it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AccessibilityFix))]
public sealed class AccessibilityFix : ApiFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.NoClientPossible.Id);

    internal override async Task<IEnumerable<Offer>> OffersAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (diagnostic.Properties.GetValueOrDefault(InterfaceRule.Accessibilities) is not { } accessibilities
            || await ApiTarget.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } target)
        {
            return [];
        }

        IReadOnlyList<INamedTypeSymbol> closed = Reachability.Closed(target.Api.Symbol);
        string names = string.Join(", ", closed.Reverse().Select(static type => $"'{type.Name}'"));
        return accessibilities.Split(',').Select(accessibility => new Offer($"Make {names} {accessibility}", $"{nameof(AccessibilityFix)}.{accessibility}", edits =>
        {
            foreach (INamedTypeSymbol type in closed)
            {
                edits.SetAccessibility(type, accessibility, cancellationToken);
            }
        }));
    }
}
