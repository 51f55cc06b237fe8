using System.Collections.Immutable;
using AdobeSdk.Generators.Analyzers;
using AdobeSdk.Generators.CodeFixes.Editing;
using AdobeSdk.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AdobeSdk.Generators.CodeFixes.Clients;

/// <summary>Gives a client a name that C# takes and nobody else has.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClientNameFix))]
public sealed class ClientNameFix : ApiFix
{
    private const string Argument = "ClientName";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.ClientNameTaken.Id, Rules.BadClientName.Id);

    internal override async Task<IEnumerable<Offer>> OffersAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await ApiTarget.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } target)
        {
            return [];
        }

        // Without a name, a client has the one that it has now: the interface's.
        return diagnostic.Properties.GetValueOrDefault(ClientNameRule.ClientName) is { } name
            ? [new Offer($"Call the client '{name}'", nameof(ClientNameFix), edits => edits.Set(target.Attribute, Argument, AttributeEdits.Literal(name)))]
            : [new Offer($"Call the client '{target.Api.ClientName}', after its interface", nameof(ClientNameFix), edits => edits.Unset(target.Attribute, Argument))];
    }
}
