using System.Collections.Immutable;
using AdobeSdk.Generators.Analyzers.Usage;
using AdobeSdk.Generators.CodeFixes.Editing;
using AdobeSdk.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AdobeSdk.Generators.CodeFixes.Usage;

/// <summary>Reads a secret from the environment instead of the source, under the name that Adobe's guides have for it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SecretFix))]
public sealed class SecretFix : ApiFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.SecretInSource.Id);

    internal override async Task<IEnumerable<Offer>> OffersAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        string? variable = diagnostic.Properties.GetValueOrDefault(OptionsRule.Setting) switch
        {
            "Adobe:ClientSecret" => "FIREFLY_SERVICES_CLIENT_SECRET",
            "Adobe:AccessToken" => "FIREFLY_SERVICES_ACCESS_TOKEN",
            _ => null,
        };
        if (variable is null || await document.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation)
        {
            return [];
        }

        SyntaxTree tree = diagnostic.Location.SourceTree!;
        string environment = new TypeNames(compilation, tree, diagnostic.Location.SourceSpan.Start).Of("System.Environment");
        return [new Offer($"Read it from the environment, {variable}", nameof(SecretFix), edits =>
            edits.Replace(tree, diagnostic.Location.SourceSpan, $"{environment}.GetEnvironmentVariable(\"{variable}\")"))];
    }
}
