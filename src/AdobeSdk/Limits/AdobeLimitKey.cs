namespace AdobeSdk;

/// <summary>What one limiter is for.</summary>
/// <param name="Organization">Whose limit it is: the organisation, or the client id where it is not known.</param>
/// <param name="Service">
/// The service's host, in lower case: <c>firefly-api.adobe.io</c>; where Adobe counts operations of a host apart, host and path:
/// <c>audio-video-api.adobe.io/v1/dub</c>.
/// </param>
/// <param name="Class">The class of calls.</param>
public sealed record AdobeLimitKey(string Organization, string Service, AdobeCallClass Class)
{
    /// <summary>The service's host: what <see cref="AdobePauseScope.Service"/> is about.</summary>
    public string Host => Service.Split('/')[0];
}
