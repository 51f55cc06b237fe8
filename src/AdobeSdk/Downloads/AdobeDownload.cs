namespace AdobeSdk;

/// <summary>A finished download.</summary>
/// <param name="Length">How many bytes were written.</param>
/// <param name="MediaType">What the storage says they are, such as <c>image/png</c>; <see langword="null"/> if it does not say.</param>
public sealed record AdobeDownload(long Length, string? MediaType);
