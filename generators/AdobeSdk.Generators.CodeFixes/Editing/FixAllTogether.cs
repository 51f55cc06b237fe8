using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AdobeSdk.Generators.CodeFixes.Editing;

/// <summary>
/// Takes up the same offer for every diagnostic of a file, a project or the solution, and makes all edits at once. The
/// compiler's own provider merges finished files instead, and drops edits that are too close: two scopes in one text.
/// </summary>
internal sealed class FixAllTogether : FixAllProvider
{
    public static FixAllTogether Instance { get; } = new();

    public override Task<CodeAction?> GetFixAsync(FixAllContext context) => Task.FromResult<CodeAction?>(CodeAction.Create(
        $"Fix all {string.Join(", ", context.DiagnosticIds)}",
        cancellationToken => FixAsync(context.WithCancellationToken(cancellationToken)),
        context.CodeActionEquivalenceKey));

    private static async Task<Solution> FixAsync(FixAllContext context)
    {
        var edits = new SolutionEdits(context.Solution);
        foreach (Diagnostic diagnostic in await FindAsync(context).ConfigureAwait(false))
        {
            if (context.Solution.GetDocument(diagnostic.Location.SourceTree) is { } document)
            {
                IEnumerable<Offer> offers = await ((ApiFix)context.CodeFixProvider).OffersAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false);
                if (offers.FirstOrDefault(offer => offer.Key == context.CodeActionEquivalenceKey) is { } offer)
                {
                    await offer.EditAsync(edits, context.CancellationToken).ConfigureAwait(false);
                }
            }
        }

        return await edits.ApplyAsync(context.CancellationToken).ConfigureAwait(false);
    }

    // In the order of the text, whatever order the analyzers ran in.
    private static async Task<IEnumerable<Diagnostic>> FindAsync(FixAllContext context)
    {
        var found = new List<Diagnostic>();
        if (context.Scope is FixAllScope.Document)
        {
            found.AddRange(await context.GetDocumentDiagnosticsAsync(context.Document!).ConfigureAwait(false));
        }
        else
        {
            foreach (Project project in context.Scope is FixAllScope.Project ? [context.Project] : context.Solution.Projects)
            {
                ImmutableArray<Diagnostic> ofProject = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
                found.AddRange(ofProject);
            }
        }

        return found
            .OrderBy(static diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start);
    }
}
