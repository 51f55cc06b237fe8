namespace AdobeSdk.Mutation;

/// <summary>One change to the code.</summary>
/// <param name="Id">Its number in the mutated assembly.</param>
/// <param name="File">The file, seen from the project's folder.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Original">What stands there.</param>
/// <param name="Replacement">What the mutant makes of it.</param>
internal sealed record Mutant(int Id, string File, int Line, string Original, string Replacement)
{
    public override string ToString() => $"{File}({Line}): {Flat(Original)} -> {Flat(Replacement)}";

    private static string Flat(string code)
    {
        string line = string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 100 ? line : line[..99] + "…";
    }
}
