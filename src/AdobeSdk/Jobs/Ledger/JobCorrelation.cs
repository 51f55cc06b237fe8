namespace AdobeSdk.Jobs.Ledger;

/// <summary>The caller's word for the jobs that it submits. It flows down with asynchronous calls, as log scopes do.</summary>
internal static class JobCorrelation
{
    private static readonly AsyncLocal<string?> s_current = new();

    /// <summary>The word that is in force.</summary>
    public static string? Current => s_current.Value;

    /// <summary>Puts a word in force until the scope is disposed of.</summary>
    public static IDisposable Begin(string correlation)
    {
        var scope = new Scope(s_current.Value);
        s_current.Value = correlation;
        return scope;
    }

    private sealed class Scope(string? outer) : IDisposable
    {
        public void Dispose() => s_current.Value = outer;
    }
}
