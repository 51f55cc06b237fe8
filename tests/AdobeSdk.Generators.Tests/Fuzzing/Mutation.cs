namespace AdobeSdk.Generators.Tests.Fuzzing;

/// <summary>One change to a list of tokens. Positions are shares of a length, so that they mean something in any list.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="At">Where.</param>
/// <param name="Other">The other place, or which foreign token.</param>
/// <param name="Source">Which source a foreign token is from.</param>
internal sealed record Mutation(MutationKind Kind, double At, double Other, double Source)
{
    // What somebody might type anywhere, and what nobody would.
    private static readonly string[] s_words =
    [
        " null ", " default ", " typeof( ", "<", ">", "[", "]", "(", ")", "{", "}", ";", ",", "?", "*", "&", " ref ", " out ", " in ", " params ", " this ", " static ",
        " abstract ", " partial ", " file ", " unsafe ", " record ", " where T : T ", " : IFireflyApi ", " = \"", "\"\"\"", "'", "$\"{", "/*", "//", "\n#if X\n", "\n#region\n", "\n#pragma warning disable\n",
        "/// <summary>", "/// <see cref=\"", "\0", "\uD800", "@class", "__arglist", " dynamic ", " nint ", " delegate*<int> ", "[AdobeApi(", "[AdobeApi(\"\")]", "[Get(\"/{a}{a}{\")]", "[Headers(null)]",
        "0x", "1e999", "\u4E00", "int[,][]", "(int, string)", "T?", " IFireflyClient ", " Contoso.IFireflyApi ", " namespace A.B; ", " using X = ", " global:: ", " goto ", " extern alias X; ",
    ];

    public void Apply(List<string> tokens)
    {
        if (tokens.Count == 0)
        {
            return;
        }

        int at = (int)(At * tokens.Count);
        int other = (int)(Other * tokens.Count);
        switch (Kind)
        {
            case MutationKind.Delete:
                tokens.RemoveAt(at);
                break;
            case MutationKind.DeleteRun:
                tokens.RemoveRange(Math.Min(at, other), Math.Min(20, Math.Abs(at - other)));
                break;
            case MutationKind.Duplicate:
                tokens.Insert(at, tokens[at]);
                break;
            case MutationKind.Swap:
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
            case MutationKind.Move:
                string moved = tokens[at];
                tokens.RemoveAt(at);
                tokens.Insert(Math.Min(other, tokens.Count), moved);
                break;
            case MutationKind.Word:
                tokens.Insert(at, s_words[(int)(Other * s_words.Length)]);
                break;
            case MutationKind.Foreign:
                tokens[at] = Foreign()[0];
                break;
            case MutationKind.ForeignRun:
                tokens.InsertRange(at, Foreign());
                break;
        }
    }

    private List<string> Foreign()
    {
        var source = Corpus.Sources[(int)(Source * Corpus.Sources.Length)];
        return [.. source.Skip((int)(Other * source.Length)).Take(30)];
    }
}
