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
    private readonly Dictionary<SyntaxNode, ListRemoval> _lists = [];

    public void Insert(SyntaxTree tree, int position, string text) => Replace(tree, new TextSpan(position, 0), text);

    public void Remove(SyntaxTree tree, TextSpan span) => Replace(tree, span, "");

    /// <summary>Takes an item out of a list, and a comma with it, whatever else is taken out.</summary>
    /// <param name="list">The list.</param>
    /// <param name="item">The item.</param>
    /// <param name="ifEmptied">What to do instead if no item is left.</param>
    public void Remove<T>(SeparatedSyntaxList<T> list, T item, Action? ifEmptied = null)
        where T : SyntaxNode
    {
        if (!_lists.TryGetValue(item.Parent!, out ListRemoval? removal))
        {
            _lists[item.Parent!] = removal = new ListRemoval([.. list], ifEmptied);
        }

        removal.Removed.Add(item);
    }

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
        // A list that is emptied may be an item of another.
        while (_lists.Count > 0)
        {
            KeyValuePair<SyntaxNode, ListRemoval> innermost = _lists.OrderByDescending(static list => list.Key.SpanStart).First();
            _lists.Remove(innermost.Key);
            innermost.Value.Note(this);
        }

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
