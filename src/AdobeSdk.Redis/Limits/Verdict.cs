namespace AdobeSdk.Redis.Limits;

/// <summary>Whether permits were granted, or what waiting for them means.</summary>
/// <param name="Granted">Whether they were.</param>
/// <param name="Wait">How long until it makes sense to ask again.</param>
/// <param name="Position">The place of a call that would queue up now, from 1.</param>
internal readonly record struct Verdict(bool Granted, TimeSpan Wait, int Position);
