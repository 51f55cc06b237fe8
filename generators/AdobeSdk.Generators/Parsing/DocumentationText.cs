using AdobeSdk.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdobeSdk.Generators.Parsing;

/// <summary>
/// Documentation comments, read as text from the trivia before a declaration: symbols have none in a project that writes
/// no documentation file.
/// </summary>
internal static class DocumentationText
{
    public static EquatableArray<string> Of(IMethodSymbol method, string? addedToken, CancellationToken cancellationToken)
    {
        EquatableArray<string> text = Of(method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken));
        if (text.Count == 0)
        {
            return new[] { $"<inheritdoc cref=\"{method.OriginalDefinition.GetDocumentationCommentId()}\"/>" }.ToEquatableArray();
        }

        return addedToken is null ? text : text.Append($"<param name=\"{addedToken}\">Cancels the call.</param>").ToEquatableArray();
    }

    public static EquatableArray<string> Of(SyntaxNode? declaration)
    {
        var lines = new List<string>();
        if (declaration is null)
        {
            return default;
        }

        bool interrupted = false;
        foreach (SyntaxTrivia trivia in declaration.GetLeadingTrivia())
        {
            string text = trivia.ToFullString();
            if (trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                interrupted = true;
            }
        }

        foreach (string raw in declaration.GetLeadingTrivia().ToFullString().Split('\n'))
        {
            string line = raw.Trim();
            if (line.StartsWith("///", StringComparison.Ordinal))
            {
                lines.Add(line.Substring(3).TrimStart(' '));
            }
        }

        _ = interrupted;
        return lines.ToEquatableArray();
    }
}
