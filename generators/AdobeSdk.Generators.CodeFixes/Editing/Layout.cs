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

    /// <summary>What to write between an item of a list and the next: they share a line, or have one each.</summary>
    public static string Gap(SyntaxNode item) =>
        BeginsLine(item.SyntaxTree.GetText(), item.SpanStart) ? NextLine(item.SyntaxTree, item.SpanStart) : " ";

    /// <summary>A part of the text with the lines that it fills alone, or with the white space behind it.</summary>
    public static TextSpan WithSpace(SyntaxTree tree, TextSpan span)
    {
        SourceText text = tree.GetText();
        TextLine last = text.Lines.GetLineFromPosition(span.End);
        string rest = text.ToString(TextSpan.FromBounds(span.End, last.End));
        return string.IsNullOrWhiteSpace(rest) && BeginsLine(text, span.Start)
            ? TextSpan.FromBounds(text.Lines.GetLineFromPosition(span.Start).Start, last.EndIncludingLineBreak)
            : TextSpan.FromBounds(span.Start, span.End + rest.Length - rest.TrimStart().Length);
    }

    /// <summary>A part of a comment with the lines that it fills alone.</summary>
    public static TextSpan CommentLines(SyntaxTree tree, TextSpan span)
    {
        SourceText text = tree.GetText();
        TextLine first = text.Lines.GetLineFromPosition(span.Start);
        TextLine last = text.Lines.GetLineFromPosition(span.End);
        return text.ToString(TextSpan.FromBounds(first.Start, span.Start)).Trim() == "///" && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(span.End, last.End)))
            ? TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak)
            : span;
    }

    private static bool BeginsLine(SourceText text, int position) =>
        string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(position).Start, position)));

    private static string NewLine(SourceText text)
    {
        TextLine first = text.Lines[0];
        string end = text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
        return end.Length == 0 ? "\n" : end;
    }
}
