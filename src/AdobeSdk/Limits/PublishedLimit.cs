namespace AdobeSdk.Limits;

/// <summary>What Adobe says of one class of calls; 0 where it says nothing.</summary>
/// <param name="Class">The class.</param>
/// <param name="PerMinute">Calls a minute.</param>
/// <param name="PerDay">Calls in 24 hours.</param>
/// <param name="PerThreeSeconds">Calls in three seconds, which is how Photoshop counts.</param>
internal readonly record struct PublishedLimit(AdobeCallClass Class, int PerMinute = 0, int PerDay = 0, int PerThreeSeconds = 0);
