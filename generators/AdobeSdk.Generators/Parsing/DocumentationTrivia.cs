using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AdobeSdk.Generators.Parsing;

/// <summary>
/// Reads the documentation comment before a declaration, without its slashes. A compiler that writes no documentation file
/// sees plain comments there and an editor sees structure: both are read as text, so that both emit the same.
/// </summary>
internal static class DocumentationTrivia
{
    public static List<string> Read(SyntaxNode declaration)
    {
        List<string> lines = [];
        bool ended = false;
        bool inBlock = false;
        foreach (string raw in CommentText(declaration).Split('\n'))
        {
            string line = raw.Trim();
            bool startsBlock = !inBlock && line.StartsWith("/**", StringComparison.Ordinal);
            bool isLine = !inBlock && line.StartsWith("///", StringComparison.Ordinal) && !line.StartsWith("////", StringComparison.Ordinal);
            if (!startsBlock && !isLine && !inBlock)
            {
                ended = true;
                continue;
            }

            // Of several comments the last one counts, as it does for the compiler.
            if (ended && !inBlock)
            {
                lines.Clear();
            }

            ended = false;
            if (isLine)
            {
                lines.Add(Content(line, 3));
                continue;
            }

            int end = line.LastIndexOf("*/", StringComparison.Ordinal);
            inBlock = end < (startsBlock ? 3 : 0);
            string inner = inBlock ? line : line.Substring(0, end);
            lines.Add(Content(inner, startsBlock ? 3 : inner.StartsWith("*", StringComparison.Ordinal) ? 1 : 0));
        }

        Trim(lines);
        return lines;
    }

    private static string CommentText(SyntaxNode declaration)
    {
        // The file's own text: to put it together again from the tree takes four times as long.
        SourceText file = declaration.SyntaxTree.GetText();
        var text = new StringBuilder();
        foreach (SyntaxTrivia trivia in declaration.GetLeadingTrivia())
        {
            bool isPlainBlock = trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) && !trivia.ToString().StartsWith("/**", StringComparison.Ordinal);
            if (!isPlainBlock && !trivia.IsKind(SyntaxKind.DisabledTextTrivia))
            {
                text.Append(file.ToString(trivia.FullSpan));
            }
        }

        return text.ToString();
    }

    // One blank belongs to the comment's sign; further ones indent an example.
    private static string Content(string line, int sign)
    {
        int start = sign < line.Length && line[sign] == ' ' ? sign + 1 : sign;
        return line.Substring(start).TrimEnd();
    }

    private static void Trim(List<string> lines)
    {
        while (lines.Count > 0 && lines[0].Length == 0)
        {
            lines.RemoveAt(0);
        }

        while (lines.Count > 0 && lines[lines.Count - 1].Length == 0)
        {
            lines.RemoveAt(lines.Count - 1);
        }
    }
}
