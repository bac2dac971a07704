import contextlib
import io
import types
cap_stdout = io.StringIO()
cap_stderr = io.StringIO()
with contextlib.redirect_stdout(cap_stdout), contextlib.redirect_stderr(cap_stderr):
    train()
cap = types.SimpleNamespace(stdout=cap_stdout.getvalue(), stderr=cap_stderr.getvalue(), show=lambda: print(cap_stdout.getvalue(), end=""))
# %%
import contextlib
import io
import types
cap_other_stdout = io.StringIO()
cap_other_stderr = io.StringIO()
with contextlib.redirect_stdout(cap_other_stdout), contextlib.redirect_stderr(cap_other_stderr):
    train()
cap_other = types.SimpleNamespace(stdout=cap_other_stdout.getvalue(), stderr=cap_other_stderr.getvalue())
# %%
import contextlib
import io
import types
cap_shown_stdout = io.StringIO()
cap_shown_stderr = io.StringIO()
with contextlib.redirect_stdout(cap_shown_stdout), contextlib.redirect_stderr(cap_shown_stderr):
    train()
cap_shown = types.SimpleNamespace(stdout=cap_shown_stdout.getvalue(), stderr=cap_shown_stderr.getvalue(), show=lambda: print(cap_shown_stdout.getvalue(), end=""))
# %%
import contextlib
import io
import types
cap_in_text_stdout = io.StringIO()
cap_in_text_stderr = io.StringIO()
with contextlib.redirect_stdout(cap_in_text_stdout), contextlib.redirect_stderr(cap_in_text_stderr):
    train()
cap_in_text = types.SimpleNamespace(stdout=cap_in_text_stdout.getvalue(), stderr=cap_in_text_stderr.getvalue())
# %%
cap.show(); print(cap.stdout)
text = str(cap.stdout) + cap.stdout
# %%
cap.show()
cap_other.outputs[0].display()
print(cap_other, 1)
cap_shown.show()
# %%
print(f"{cap_in_text.stdout}")
del cap, cap_shown
