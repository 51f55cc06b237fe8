using System.Collections.Immutable;
using AdobeSdk.Credentials;
using AdobeSdk.Generators.Analyzers;
using AdobeSdk.Generators.Analyzers.Routes;
using AdobeSdk.Generators.CodeFixes.Editing;
using AdobeSdk.Generators.Diagnostics;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.CodeFixes.Addresses;

/// <summary>Writes the address of an API that Adobe's guides name, or the one that a broken address was meant to be.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BaseAddressFix))]
public sealed class BaseAddressFix : ApiFix
{
    private const string Argument = "BaseAddress";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(Rules.BaseAddressUnknown.Id, Rules.BadBaseAddress.Id, Rules.ScopesOfAnotherApi.Id);

    internal override async Task<IEnumerable<Offer>> OffersAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await ApiTarget.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } target)
        {
            return [];
        }

        string addresses = diagnostic.Properties.GetValueOrDefault(BaseAddressRule.Addresses) ?? diagnostic.Properties.GetValueOrDefault(ScopeHostRule.Address) ?? "";
        List<Offer> offers = addresses.Split([' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(address => new Offer($"Set {Argument} to \"{address}\"", KeyOf(diagnostic, address), edits => Set(edits, target, address, cancellationToken)))
            .ToList();
        if (offers.Count == 0 && FollowsFromScopes(target.Api) is { } known)
        {
            offers.Add(new Offer($"Leave {Argument} out: the scopes tell {known}", KeyOf(diagnostic, ""), edits => edits.Unset(target.Attribute, Argument)));
        }

        return offers;
    }

    // Each broken address is mended in its own way, but which API is meant is one choice.
    private static string KeyOf(Diagnostic diagnostic, string address) =>
        diagnostic.Id == Rules.BadBaseAddress.Id ? nameof(BaseAddressFix) : $"{nameof(BaseAddressFix)}.{address}";

    private static string? FollowsFromScopes(AnnotatedInterface api) => api.Arguments is { BaseAddress: not null, Scopes: { } scopes }
        ? ScopeCatalogue.HostFor(ScopeList.Entries(scopes).Select(static entry => entry.Text))
        : null;

    private static void Set(SolutionEdits edits, ApiTarget target, string address, CancellationToken cancellationToken)
    {
        ExpressionSyntax? written = target.Attribute.ArgumentList?.Arguments.FirstOrDefault(static argument => argument.NameEquals?.Name.Identifier.ValueText == Argument)?.Expression;
        if (Literals.Single(written, target.Compilation, cancellationToken) is { } literal)
        {
            edits.Replace(literal.SyntaxTree, literal.Span, AttributeEdits.Literal(address));
        }
        else
        {
            edits.Set(target.Attribute, Argument, AttributeEdits.Literal(address));
        }
    }
}
