namespace AdobeSdk;

/// <summary>What one limiter is for.</summary>
/// <param name="Organization">Whose limit it is: the organisation, or the client id where it is not known.</param>
/// <param name="Service">The service's host, in lower case: <c>firefly-api.adobe.io</c>.</param>
/// <param name="Class">The class of calls.</param>
public sealed record AdobeLimitKey(string Organization, string Service, AdobeCallClass Class);
