namespace AdobeSdk.Emulator;

/// <summary>One attempt to deliver an event.</summary>
/// <param name="Url">Where to.</param>
/// <param name="EventId">The event's id.</param>
/// <param name="Attempt">Which attempt, from 0: <c>x-adobe-retry-count</c>.</param>
/// <param name="Status">The webhook's answer; <see langword="null"/> if there was none.</param>
public sealed record EmulatedDelivery(Uri Url, string EventId, int Attempt, int? Status);
