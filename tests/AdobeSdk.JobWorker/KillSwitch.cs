using System.Diagnostics;

namespace AdobeSdk.JobWorker;

/// <summary>
/// Kills this process as <c>kill -9</c> does when it comes to the step that the environment variable <c>KILL_AT</c> names:
/// <c>after-submit</c>, or <c>after-submit@two</c> with the prompt "two".
/// </summary>
internal static class KillSwitch
{
    private static readonly string[] s_order = (Environment.GetEnvironmentVariable("KILL_AT") ?? "").Split('@');

    /// <summary>The prompt that the process is at.</summary>
    public static string? Prompt { get; set; }

    public static void At(string step)
    {
        if (step == s_order[0] && (s_order.Length == 1 || s_order[1] == Prompt))
        {
            Process.GetCurrentProcess().Kill();
            Thread.Sleep(Timeout.Infinite);
        }
    }
}
