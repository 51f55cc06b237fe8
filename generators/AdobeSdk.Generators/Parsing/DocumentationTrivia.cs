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
        string text = CommentText(declaration);
        for (int start = 0, next; start < text.Length; start = next)
        {
            next = text.IndexOf('\n', start) is >= 0 and var found ? found + 1 : text.Length;
            string line = Trimmed(text, start, next);
            bool startsBlock = !inBlock && IsBlock(line);
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
            inBlock = end < 0;
            string inner = inBlock ? line : line.Substring(0, end);
            lines.Add(Content(inner, startsBlock ? 3 : inner.StartsWith("*", StringComparison.Ordinal) ? 1 : 0));
        }

        Trim(lines);
        return lines;
    }

    // From the file's own text: to put it together again from the tree takes four times as long.
    private static string CommentText(SyntaxNode declaration)
    {
        SourceText file = declaration.SyntaxTree.GetText();
        SyntaxTriviaList all = declaration.GetLeadingTrivia();
        return all.Any(HasNoDocumentation)
            ? string.Concat(all.Where(static trivia => !HasNoDocumentation(trivia)).Select(trivia => file.ToString(trivia.FullSpan)))
            : file.ToString(all.FullSpan);
    }

    private static bool HasNoDocumentation(SyntaxTrivia trivia) => trivia.Kind() switch
    {
        SyntaxKind.DisabledTextTrivia => true,
        SyntaxKind.MultiLineCommentTrivia => !IsBlock(trivia.ToString()),
        _ => false,
    };

    // An empty comment is plain, and so is a banner of asterisks.
    private static bool IsBlock(string text) =>
        text.StartsWith("/**", StringComparison.Ordinal) && !text.StartsWith("/**/", StringComparison.Ordinal) && !text.StartsWith("/***", StringComparison.Ordinal);

    private static string Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return text.Substring(start, end - start);
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
