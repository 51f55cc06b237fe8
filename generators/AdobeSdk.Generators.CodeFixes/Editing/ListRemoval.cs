using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AdobeSdk.Generators.CodeFixes.Editing;

/// <summary>The items that are taken out of one comma-separated list.</summary>
internal sealed class ListRemoval(IReadOnlyList<SyntaxNode> items, Action? ifEmptied)
{
    public HashSet<SyntaxNode> Removed { get; } = [];

    /// <summary>Notes the edits: the comma before an item goes with it; before all that stays it is the comma behind.</summary>
    public void Note(SolutionEdits edits)
    {
        if (Removed.Count == items.Count && ifEmptied is not null)
        {
            ifEmptied();
            return;
        }

        bool isFirst = true;
        for (int i = 0; i < items.Count; i++)
        {
            if (!Removed.Contains(items[i]))
            {
                isFirst = false;
                continue;
            }

            int start = isFirst ? items[i].SpanStart : items[i - 1].Span.End;
            int end = isFirst && i + 1 < items.Count ? items[i + 1].SpanStart : items[i].Span.End;
            edits.Remove(items[i].SyntaxTree, TextSpan.FromBounds(start, end));
        }
    }
}
