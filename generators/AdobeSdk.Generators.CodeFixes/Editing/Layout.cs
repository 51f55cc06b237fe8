using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AdobeSdk.Generators.CodeFixes.Editing;

/// <summary>How the user lays text out, for what is written beside it.</summary>
internal static class Layout
{
    /// <summary>A line's end as the file has it, and the white space that the line at a position begins with.</summary>
    public static string NextLine(SyntaxTree tree, int position)
    {
        SourceText text = tree.GetText();
        string line = text.Lines.GetLineFromPosition(position).ToString();
        return NewLine(text) + line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>A line's end as the file has it.</summary>
    public static string NewLine(SyntaxTree tree) => NewLine(tree.GetText());

    /// <summary>Whether nothing but white space stands before a position on its line.</summary>
    public static bool BeginsLine(SyntaxTree tree, int position)
    {
        SourceText text = tree.GetText();
        return string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(position).Start, position)));
    }

    private static string NewLine(SourceText text)
    {
        TextLine first = text.Lines[0];
        string end = text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
        return end.Length == 0 ? "\n" : end;
    }
}
