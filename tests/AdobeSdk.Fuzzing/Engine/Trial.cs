namespace AdobeSdk.Fuzzing.Engine;

/// <summary>Feeds an input to a target and holds it to what all of them promise.</summary>
public static class Trial
{
    // What stands for a secret in the seeds: where it stands there, it must not be told.
    private static readonly byte[] s_canary = "canary-7f3a9d"u8.ToArray();
    private const string Canary = "canary-7f3a9d";

    // So much before a canary must be as it was for it to be a secret still: a mutation may move it to where names are.
    private const int Context = 64;

    private const int MostTold = 64 * 1024;
    private const long MostAllocated = 96L << 20;
    private const long AllocatedPerByte = 1024;

    /// <summary>Tries an input.</summary>
    /// <param name="target">Who reads it.</param>
    /// <param name="seed">What the input was made of.</param>
    /// <param name="input">The input.</param>
    /// <exception cref="FindingException">Something holds not.</exception>
    public static void Run(FuzzTarget target, Seed seed, byte[] input)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(seed);
        ArgumentNullException.ThrowIfNull(input);
        input = input.Length > target.Longest ? input[..target.Longest] : input;
        long before = GC.GetAllocatedBytesForCurrentThread();
        string told;
        try
        {
            told = target.Read(input) ?? "";
        }
        catch (Exception e) when (e is not FindingException)
        {
            throw new FindingException($"{target.Name} throws {e.GetType().Name}, which is not documented for it: {e.Message}", e);
        }

        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        if (allocated > MostAllocated + (AllocatedPerByte * input.Length))
        {
            throw new FindingException($"{target.Name} takes {allocated >> 20} MB to read {input.Length} bytes.");
        }

        if (told.Length > MostTold)
        {
            throw new FindingException($"{target.Name} tells {told.Length} letters of {input.Length} bytes.");
        }

        if (told.Contains(Canary, StringComparison.OrdinalIgnoreCase) && IsSecretStill(seed.Content, input))
        {
            throw new FindingException($"{target.Name} tells a secret: {told}");
        }
    }

    private static bool IsSecretStill(byte[] seed, byte[] input)
    {
        string[] known = [.. Contexts(seed)];
        string[] found = [.. Contexts(input)];
        return found.Length > 0 && found.All(known.Contains);
    }

    private static IEnumerable<string> Contexts(byte[] text)
    {
        int from = 0;
        while (text.AsSpan(from).IndexOf(s_canary) is >= 0 and int found)
        {
            int at = from + found;
            int start = Math.Max(0, at - Context);
            from = at + s_canary.Length;

            // The byte after it included: without its @, a password is no password.
            yield return Convert.ToHexString(text.AsSpan(start, Math.Min(text.Length, from + 1) - start));
        }
    }
}
