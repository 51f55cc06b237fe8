namespace AdobeSdk.Lightroom;

/// <summary>An upload that broke between its parts. What has arrived stays: <c>ResumeUploadAsync</c> goes on from there.</summary>
public sealed class LightroomUploadException : AdobeException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="upload">How far the upload is.</param>
    /// <param name="cause">Why it broke.</param>
    public LightroomUploadException(LightroomUpload upload, AdobeException cause)
        : base($"The upload of asset {Checked(upload).AssetId} broke after {upload.Uploaded:N0} of {upload.Size:N0} bytes; ResumeUploadAsync goes on from there. {cause?.Message}", cause)
    {
        Upload = upload;
        IsTransient = cause?.IsTransient ?? false;
    }

    /// <summary>How far the upload is.</summary>
    public LightroomUpload Upload { get; }

    private static LightroomUpload Checked(LightroomUpload upload) => upload ?? throw new ArgumentNullException(nameof(upload));
}
