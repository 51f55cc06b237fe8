namespace AdobeSdk.Firefly;

/// <summary>A file that a job made and that can be downloaded for one hour.</summary>
public interface IFireflyOutput
{
    /// <summary>The pre-signed URL; <see langword="null"/> if Adobe sent none.</summary>
    Uri? Url { get; }
}
