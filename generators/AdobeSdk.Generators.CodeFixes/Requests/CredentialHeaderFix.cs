using System.Collections.Immutable;
using AdobeSdk.Generators.Analyzers.Requests;
using AdobeSdk.Generators.CodeFixes.Editing;
using AdobeSdk.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.CodeFixes.Requests;

/// <summary>Takes a header away that the client sets itself.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CredentialHeaderFix))]
public sealed class CredentialHeaderFix : ApiFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.OwnCredentials.Id);

    internal override async Task<IEnumerable<Offer>> OffersAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        string? header = diagnostic.Properties.GetValueOrDefault(CredentialHeaderRule.Header);
        return root.FindNode(diagnostic.Location.SourceSpan) switch
        {
            ParameterSyntax parameter => [new Offer($"Remove '{parameter.Identifier.ValueText}'", nameof(CredentialHeaderFix), edits => edits.RemoveParameter(parameter))],
            var node when node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { Parent: AttributeArgumentListSyntax { Parent: AttributeSyntax attribute } list } argument =>
                [new Offer($"Remove the header {header}", nameof(CredentialHeaderFix), edits => edits.Remove(list.Arguments, argument, () => edits.Remove(attribute)))],
            _ => [],
        };
    }
}
