using AdobeSdk.Generators.Model;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>
/// Documentation as it will stand before the client and its methods: the user's own words, so that they are there in a
/// project that writes no documentation file, when symbols have none.
/// </summary>
internal static class Documentation
{
    public static EquatableArray<string> OfInterface(AnnotatedInterface api, Compilation compilation, CancellationToken cancellationToken)
    {
        SyntaxNode? declaration = api.Attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken).Parent?.Parent;
        return Text(declaration, api.Symbol, compilation).ToEquatableArray();
    }

    public static EquatableArray<string> OfMethod(IMethodSymbol method, string? addedToken, Compilation compilation, CancellationToken cancellationToken)
    {
        SyntaxNode? declaration = method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken);
        List<string> text = Text(declaration, method, compilation);
        if (text.Count == 0)
        {
            text.Add(Inherited(method));
        }
        else if (addedToken is not null && !text[0].StartsWith("<inheritdoc", StringComparison.Ordinal))
        {
            text.Add($"<param name=\"{addedToken}\">Cancels the call.</param>");
        }

        return text.ToEquatableArray();
    }

    private static List<string> Text(SyntaxNode? declaration, ISymbol symbol, Compilation compilation)
    {
        List<string> lines = declaration is null ? [] : DocumentationTrivia.Read(declaration);
        for (int i = 0; i < lines.Count; i++)
        {
            if (IsElsewhere(lines[i]))
            {
                return [Inherited(symbol)];
            }

            if (Crefs.Has(lines[i]))
            {
                lines[i] = Crefs.Qualify(lines[i], declaration!, symbol, compilation);
            }
        }

        return lines;
    }

    // Both mean "what stands elsewhere", seen from the user's declaration.
    private static bool IsElsewhere(string line) => line.Contains("<inheritdoc") || line.Contains("<include ");

    private static string Inherited(ISymbol symbol) => $"<inheritdoc cref=\"{symbol.OriginalDefinition.GetDocumentationCommentId()}\"/>";
}
