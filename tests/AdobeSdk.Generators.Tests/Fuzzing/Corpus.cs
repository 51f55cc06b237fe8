using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.Tests.Fuzzing;

/// <summary>The sources that the other tests and the rules' pages are about, cut into tokens with what stands before them.</summary>
internal static partial class Corpus
{
    public static ImmutableArray<ImmutableArray<string>> Sources { get; } =
    [
        .. Directory.GetFiles(Path.Combine(TestAssembly.RepositoryRoot, "tests/AdobeSdk.Generators.Tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Where(static path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
            .Order(StringComparer.Ordinal)
            .SelectMany(static path => Literals(File.ReadAllText(path)))
            .Concat(AllAnalyzers.Rules.SelectMany(static rule => Example().Matches(RulePage.Read(rule.Id)).Select(static match => "namespace Contoso;\n" + match.Groups[1].Value)))
            .Where(static source => source.Contains("[AdobeApi(") || source.Contains("AdobeOptions"))
            .Distinct()
            .Select(Tokens),
    ];

    public static ImmutableArray<string> Tokens(string source) =>
        [.. CSharpSyntaxTree.ParseText(source, Generation.ParseOptions).GetRoot().DescendantTokens().Select(static token => token.ToFullString())];

    // What a test puts into its source is not known here: an identifier stands for it.
    private static IEnumerable<string> Literals(string file)
    {
        foreach (SyntaxNode node in CSharpSyntaxTree.ParseText(file).GetRoot().DescendantNodes())
        {
            switch (node)
            {
                case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal:
                    yield return literal.Token.ValueText;
                    break;
                case InterpolatedStringExpressionSyntax text:
                    yield return string.Concat(text.Contents.Select(static part => part is InterpolatedStringTextSyntax written ? written.TextToken.ValueText : "Hole"));
                    break;
            }
        }
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
