namespace AdobeSdk;

/// <summary>
/// What an <see cref="HttpContent"/> of your own implements to be sent again after a fault or an expired token, although it is
/// a stream: one that opens its file anew, or rewinds.
/// </summary>
public interface IReplayableContent
{
    /// <summary>Whether the content can be written once more, from its start.</summary>
    bool CanReplay { get; }
}
