using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AdobeSdk.Generators.CodeFixes.Editing;

/// <summary>
/// Edits to the text of any number of files, each in terms of the text as it was: what is not named stays as the user wrote it,
/// and the edits of many diagnostics can be made together. What is asked for twice is done once.
/// </summary>
internal sealed class SolutionEdits(Solution solution)
{
    private readonly Dictionary<DocumentId, List<TextChange>> _changes = [];

    public void Insert(SyntaxTree tree, int position, string text) => Replace(tree, new TextSpan(position, 0), text);

    public void Remove(SyntaxTree tree, TextSpan span) => Replace(tree, span, "");

    public void Replace(SyntaxTree tree, TextSpan span, string text)
    {
        // What a generator wrote is nobody's to edit.
        if (solution.GetDocument(tree) is not { } document || document is SourceGeneratedDocument)
        {
            return;
        }

        if (!_changes.TryGetValue(document.Id, out List<TextChange>? changes))
        {
            _changes[document.Id] = changes = [];
        }

        // Two edits of one place cannot both be made: the first counts. Insertions can.
        var change = new TextChange(span, text);
        if (!changes.Contains(change) && !changes.Any(other => Meet(other.Span, span)))
        {
            changes.Add(change);
        }
    }

    public async Task<Solution> ApplyAsync(CancellationToken cancellationToken)
    {
        Solution changed = solution;
        foreach (KeyValuePair<DocumentId, List<TextChange>> document in _changes)
        {
            SourceText text = await solution.GetDocument(document.Key)!.GetTextAsync(cancellationToken).ConfigureAwait(false);
            changed = changed.WithDocumentText(document.Key, text.WithChanges(document.Value.OrderBy(static change => change.Span.Start)));
        }

        return changed;
    }

    private static bool Meet(TextSpan a, TextSpan b) => a.OverlapsWith(b) || (a == b && !a.IsEmpty);
}
