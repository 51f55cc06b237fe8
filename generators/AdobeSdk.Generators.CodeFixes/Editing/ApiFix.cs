using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AdobeSdk.Generators.CodeFixes.Editing;

/// <summary>
/// Offers to mend what the analyzers have found. The analyzers know what is wrong and say so in the diagnostic's properties;
/// a fix only edits. "Fix all" makes the same edits together.
/// </summary>
public abstract class ApiFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllTogether.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Solution solution = context.Document.Project.Solution;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach (Offer offer in await OffersAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(CodeAction.Create(offer.Title, cancellationToken => ApplyAsync(solution, offer, cancellationToken), offer.Key), diagnostic);
            }
        }
    }

    /// <summary>What can be done about one diagnostic; the likeliest first.</summary>
    internal abstract Task<IEnumerable<Offer>> OffersAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken);

    private static async Task<Solution> ApplyAsync(Solution solution, Offer offer, CancellationToken cancellationToken)
    {
        var edits = new SolutionEdits(solution);
        await offer.EditAsync(edits, cancellationToken).ConfigureAwait(false);
        return await edits.ApplyAsync(cancellationToken).ConfigureAwait(false);
    }
}
