using System.Collections.Immutable;
using AdobeSdk.Generators.Analyzers;
using AdobeSdk.Generators.CodeFixes.Editing;
using AdobeSdk.Generators.CodeFixes.Interfaces;
using AdobeSdk.Generators.Diagnostics;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AdobeSdk.Generators.CodeFixes.Json;

/// <summary>Gives an interface a JSON context: one that the project has, or a new one beside it that knows all that it needs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(JsonContextFix))]
public sealed class JsonContextFix : ApiFix
{
    private const string Argument = "JsonContext";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.NotAJsonContext.Id, Rules.JsonContextMissing.Id);

    internal override async Task<IEnumerable<Offer>> OffersAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await ApiTarget.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { } target ? Offers(target, cancellationToken) : [];

    private static IEnumerable<Offer> Offers(ApiTarget target, CancellationToken cancellationToken)
    {
        if (target.Api.Arguments.JsonContext is { } closed && JsonContexts.Problem(closed) is not null && WiderAccess.For(closed) is not null)
        {
            yield return new Offer($"Make '{closed.Name}' internal", $"{nameof(JsonContextFix)}.internal", edits =>
            {
                foreach (INamedTypeSymbol type in Reachability.Closed(closed))
                {
                    edits.SetAccessibility(type, "internal", cancellationToken);
                }
            });
        }

        List<ITypeSymbol> needed = JsonTypes.NeededBy(target.Api);
        if (needed.Count == 0)
        {
            yield return new Offer($"Leave {Argument} out: nothing here is JSON", $"{nameof(JsonContextFix)}.none", edits => edits.Unset(target.Attribute, Argument));
            yield break;
        }

        var names = new TypeNames(target.Compilation, target.Attribute.SyntaxTree, target.Attribute.SpanStart);
        foreach (INamedTypeSymbol context in JsonTypes.ContextsFor(target, needed, cancellationToken))
        {
            string name = names.Of(context);
            yield return new Offer($"Use the JSON context '{name}'", $"{nameof(JsonContextFix)}.{Names.OfType(context)}", edits => edits.Set(target.Attribute, Argument, $"typeof({name})"));
        }

        var created = new NewJsonContext(target, needed);
        yield return new Offer($"Create the JSON context '{created.Name}'", $"{nameof(JsonContextFix)}.new", edits =>
        {
            created.Write(edits);
            edits.Set(target.Attribute, Argument, $"typeof({created.Name})");
        });
    }
}
