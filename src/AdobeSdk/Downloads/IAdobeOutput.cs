namespace AdobeSdk;

/// <summary>A file that a job made and that can be downloaded for a while.</summary>
public interface IAdobeOutput
{
    /// <summary>The pre-signed URL; <see langword="null"/> if Adobe sent none.</summary>
    Uri? Url { get; }
}
