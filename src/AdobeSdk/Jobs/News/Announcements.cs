namespace AdobeSdk.Jobs.News;

/// <summary>Which jobs have an event when they end.</summary>
/// <param name="options">Names them.</param>
/// <param name="organization">Whose jobs they are, if that is known.</param>
internal sealed class Announcements(AdobeJobOptions options, Func<string?> organization)
{
    // Its jobs have an event only if their submit names the organisation.
    private const string Imaging = "image.adobe.io";

    /// <summary>Whether there will be an event for the job with this status address, or for one that is submitted there.</summary>
    public bool Cover(Uri address) =>
        options.Announced.Any(start => $"{address.Authority}{address.AbsolutePath}".StartsWith(start, StringComparison.OrdinalIgnoreCase))
        && (address.Authority != Imaging || organization() is not null);

    /// <summary>The organisation that a submit to this address has to name.</summary>
    public string? OrganizationFor(Uri address) => address.Authority == Imaging && Cover(address) ? organization() : null;
}
