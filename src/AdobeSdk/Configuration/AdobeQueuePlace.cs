namespace AdobeSdk;

/// <summary>Where a call stands that has to wait for its turn.</summary>
/// <param name="Service">The host whose limit binds: <c>firefly-api.adobe.io</c>.</param>
/// <param name="Class">The class of the call.</param>
/// <param name="Position">The place in the queue, from 1.</param>
/// <param name="ExpectedWait">How long the wait will be, if nobody before it gives up and Adobe does not slow us down.</param>
public sealed record AdobeQueuePlace(string Service, AdobeCallClass Class, int Position, TimeSpan ExpectedWait);
