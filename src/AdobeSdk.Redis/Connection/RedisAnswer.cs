namespace AdobeSdk.Redis.Connection;

/// <summary>What Redis has answered, if it has.</summary>
/// <typeparam name="T">Of what kind the answer is.</typeparam>
/// <param name="Arrived">Whether there is an answer.</param>
/// <param name="Value">The answer.</param>
internal readonly record struct RedisAnswer<T>(bool Arrived, T Value);
