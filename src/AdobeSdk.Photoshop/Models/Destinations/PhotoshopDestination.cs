using System.Text.Json.Serialization;

namespace AdobeSdk.Photoshop;

/// <summary>Where a file goes that a job makes.</summary>
/// <remarks>Adobe's schema <c>Destination</c>.</remarks>
[JsonConverter(typeof(PhotoshopDestinationConverter))]
public abstract record PhotoshopDestination : AdobePayload
{
    /// <summary>A pre-signed URL. Azure and Dropbox are told by its host.</summary>
    /// <param name="url">The URL, with https, signed for a PUT; at Dropbox, a temporary upload link.</param>
    /// <exception cref="ArgumentException">The URL has no https.</exception>
    public static UrlDestination ToUrl(Uri url)
    {
        AdobeStorageKind kind = AdobeStorage.KindOf(url);
        return new()
        {
            Url = url,
            StorageType = kind switch
            {
                AdobeStorageKind.Azure => Photoshop.StorageType.Azure,
                AdobeStorageKind.Dropbox => Photoshop.StorageType.Dropbox,
                _ => null,
            },
        };
    }

    /// <summary>Adobe's own storage, for a while.</summary>
    /// <param name="validity">How long, a minute to a day; an hour when left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is shorter or longer.</exception>
    public static HostedDestination Hosted(TimeSpan? validity = null)
    {
        TimeSpan span = validity ?? TimeSpan.FromHours(1);
        ArgumentOutOfRangeException.ThrowIfLessThan(span, TimeSpan.FromMinutes(1), nameof(validity));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span, TimeSpan.FromDays(1), nameof(validity));
        return new() { ValidityPeriod = (int)span.TotalSeconds };
    }

    /// <summary>The job's own answer.</summary>
    /// <param name="format">How the result is written into it; JSON when left out.</param>
    public static EmbeddedDestination Embedded(EmbeddedFormat? format = null) => new() { Format = format ?? EmbeddedFormat.Json };
}
