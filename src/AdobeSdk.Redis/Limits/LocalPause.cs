namespace AdobeSdk.Redis.Limits;

/// <summary>A pause that Adobe has asked this node for, which holds whether Redis hears of it or not. Whoever shares it locks it.</summary>
/// <param name="time">The node's clock.</param>
internal sealed class LocalPause(TimeProvider time)
{
    private long _start;
    private TimeSpan _length;

    /// <summary>How much of it is left; nothing or less if it is over.</summary>
    public TimeSpan Left => _length - time.GetElapsedTime(_start);

    /// <summary>Makes it longer.</summary>
    /// <returns><see langword="false"/> if it is longer already.</returns>
    public bool Extend(TimeSpan duration)
    {
        if (duration <= Left)
        {
            return false;
        }

        (_start, _length) = (time.GetTimestamp(), duration);
        return true;
    }
}
