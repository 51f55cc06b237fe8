using StackExchange.Redis;

namespace AdobeSdk.Redis.Connection;

/// <summary>A script that Redis runs as one atomic step. It is sent once and called by its hash afterwards.</summary>
internal sealed class ServerScript
{
    private readonly string _text;

    private ServerScript(string text) => _text = text;

    /// <summary>Reads a script of this assembly.</summary>
    /// <param name="file">Its file name.</param>
    public static ServerScript Load(string file)
    {
        using Stream stream = typeof(ServerScript).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        return new(reader.ReadToEnd());
    }

    /// <summary>Runs it.</summary>
    public Task<RedisResult> RunAsync(IDatabase database, RedisKey[] keys, params RedisValue[] arguments) =>
        database.ScriptEvaluateAsync(_text, keys, arguments);
}
