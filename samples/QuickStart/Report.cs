using AdobeSdk;
using AdobeSdk.Firefly;

namespace QuickStart;

/// <summary>What the program says while it works: a moving line on a terminal, plain lines in a pipe.</summary>
internal static class Report
{
    public static void Start(IAdobeTokenProvider tokens, bool embedded) => Console.WriteLine((tokens.Emulator, embedded) switch
    {
        ({ } address, true) => $"EMULATOR  no Adobe credentials found: talking to a local stand-in on {address.Authority}, images are drawn here",
        ({ } address, false) => $"EMULATOR  ADOBE_EMULATOR is set: talking to {address.Authority} with the {tokens.Credentials}",
        _ => $"ADOBE     talking to Adobe with the {tokens.Credentials}",
    });

    public static void Token(ScopeSet scopes, TimeSpan? valid) =>
        Line("token", $"{scopes},…", valid is { } time ? $"valid {Math.Round(time.TotalHours)} h" : "valid");

    public static void Saved(string file, ImageSize size) => Line("saved", file, $"{size.Width}×{size.Height}");

    private static void Line(string label, string what, string how) => Console.WriteLine($"  {label,-8} {what,-34} {how}");

    /// <summary>Shows every look at the job.</summary>
    internal sealed class Progress : IProgress<AdobeJobStatus>
    {
        private const int Width = 24;

        public void Report(AdobeJobStatus value)
        {
            double percent = value.State == AdobeJobState.Succeeded ? 100 : value.Progress ?? 0;
            string bar = new('━', (int)(percent / 100 * Width));
            string id = value.JobId.Length > 30 ? value.JobId[..29] + "…" : value.JobId;
            string line = $"  {"job",-8} {id,-34} {value.State,-10}{percent,3:0} %  {bar,-Width}";
            if (Console.IsOutputRedirected)
            {
                Console.WriteLine(line.TrimEnd());
                return;
            }

            Console.Write('\r' + line);
            if (value.State == AdobeJobState.Succeeded)
            {
                Console.WriteLine();
            }
        }
    }
}
