namespace Fleet.Work;

/// <summary>A prompt that this worker has for itself.</summary>
/// <param name="claims">Where it was taken.</param>
/// <param name="id">The prompt.</param>
/// <param name="text">Its text.</param>
internal sealed class Claim(Claims claims, int id, string text) : IAsyncDisposable
{
    private readonly CancellationTokenSource _lost = new();

    public int Id => id;

    public string Text => text;

    /// <summary>Cancelled when another worker may have it: from then on nothing may be submitted for it.</summary>
    public CancellationToken Lost => _lost.Token;

    /// <summary>It is lost.</summary>
    public void Lose() => _lost.Cancel();

    public ValueTask DisposeAsync() => claims.GiveBackAsync(this);
}
