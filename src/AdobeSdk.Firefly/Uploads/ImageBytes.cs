namespace AdobeSdk.Firefly;

/// <summary>Where an image's bytes come from.</summary>
internal abstract class ImageBytes
{
    /// <summary>How many there are; <see langword="null"/> if that shows only at the end.</summary>
    public abstract long? Length { get; }

    /// <summary>Whether they can be read more than once.</summary>
    public abstract bool CanReplay { get; }

    /// <summary>Writes all of them.</summary>
    public abstract Task CopyToAsync(Stream target, CancellationToken cancellationToken);
}
