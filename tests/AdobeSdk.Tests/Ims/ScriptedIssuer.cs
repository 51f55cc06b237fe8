using AdobeSdk.Ims;

namespace AdobeSdk.Tests.Ims;

/// <summary>Stands in for IMS: says what the test has laid out, and counts how often it was asked.</summary>
internal sealed class ScriptedIssuer(Func<int, Task<TokenAnswer>> answer) : ITokenIssuer
{
    private int _asked;

    public int Asked => Volatile.Read(ref _asked);

    /// <summary>Issues <c>token-1</c>, <c>token-2</c>, … at once.</summary>
    public static ScriptedIssuer Always(TimeSpan lifetime) =>
        new(asked => Task.FromResult(TokenAnswer.Issued($"token-{asked}", lifetime)));

    public Task<TokenAnswer> IssueAsync(string? rejected) => answer(Interlocked.Increment(ref _asked));
}
